/** Stands in the access log where the operator imported by command line: no person of the installation. */
export const COMMAND_LINE = 'command-line';
