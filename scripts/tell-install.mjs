process.stderr.write('Trefzeker is being installed. The SQLite driver may have to be compiled on this machine: that takes about a minute, once.\n');
