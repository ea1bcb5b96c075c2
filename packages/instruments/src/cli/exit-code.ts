/** 0: done. 1: the data cannot be used. 2: the command was wrong, or asks for what is not there. */
export type ExitCode = 0 | 1 | 2;
