// pnpm runs this before it installs, and only then. On standard error: commands that print data run it too.
process.stderr.write(
  'Trefzeker is being installed. The SQLite driver may have to be compiled on this machine: that takes about a minute, once.\n',
);
