export const USAGE = `trefzeker-server <command>

  serve     Serves the page, GraphQL and uploads at one address (the default command).
  import    Imports measurements from a file: \`import --help\`.
  load      First load of clients and their files from a provider's own system: \`load --help\`.
  install   Puts a plug-in into the configuration, after trying it: \`install --help\`.
  dev       Shows the author of an instrument its form, while it is made: \`dev --help\`.
  migrate   Brings the schema of the database up to date and stops.
  doctor    Looks whether everything is in order, and says what is not.

Settings come from the environment: see docs/configuration.md.
`;
