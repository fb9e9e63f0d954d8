/** How a path or another text is written down for programs that read some of its signs otherwise. */

/** A word for a shell, whatever is in it. */
export const shellWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * A word for the shell of a crontab. There a bare `%` ends the command. Some crons take the backslash
 * before it away and some leave it to the shell, so it stands outside the quotes: both give a `%`.
 */
export const cronWord = (text: string): string => shellWord(text).replaceAll('%', "'\\%'");

/** The rest of a line in a systemd unit that is not parted into words, such as `WorkingDirectory=`. */
export const unitLine = (text: string): string => text.replaceAll('%', '%%');

/** A word in a list of a systemd unit: the escapes of JSON are among those that systemd knows. */
export const unitWord = (text: string): string => unitLine(JSON.stringify(text));

/** A command of a systemd unit, which puts in variables everywhere but in the program's name. */
export const unitCommand = ([program = '', ...args]: readonly string[]): string =>
  [unitWord(program), ...args.map((arg) => unitWord(arg).replaceAll('$', '$$$$'))].join(' ');
