import { runImport } from './run.ts';

const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = process.env;

process.exitCode = await runImport(process.argv.slice(2), {
  store: { databaseUrl, dataDir, what: 'an import' },
  print: (text) => console.log(text),
  now: new Date(),
});
