import path from 'node:path';
import { EXIT, run } from './run.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no fault. A full disk (`> file`) is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  process.stderr.write(`dragoman: ${error.message}\n`);
  process.exit(EXIT.badInput);
});

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

void run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  error: process.stderr,
  locale: [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? 'en',
  data: path.join(__dirname, 'data'),
}).then((status) => {
  process.exitCode = status;
});
