#!/usr/bin/env node
// @ts-check
/**
 * `node tools/release-notes.mjs v1.2.3 [FOLDER]`: prints what the changelog says of a release. Fails where the tag is not
 * the version of package.json, or the changelog has nothing of it, or has no day for it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './host/paths.mjs';

/**
 * @param {string} tag
 * @param {string} folder
 * @returns {{ notes: string } | { why: string }}
 */
function notesOf(tag, folder) {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (tag !== `v${version}`) {
    return { why: `The tag is ${tag}, and package.json says ${version}.` };
  }
  const changelog = readFileSync(path.join(folder, 'CHANGELOG.md'), 'utf8').replaceAll('\r', '');
  const [, ...sections] = changelog.split(/^## /mu);
  const section = sections.find((each) => each.startsWith(`[${version}]`));
  const [title = '', ...lines] = section?.split('\n') ?? [];
  if (!/^\[[\d.]+\] - \d{4}-\d{2}-\d{2}$/u.test(title)) {
    return { why: `CHANGELOG.md has no heading "## [${version}] - YEAR-MONTH-DAY".` };
  }
  // What follows the last release are the addresses of the links in the headings.
  const notes = lines
    .filter((line) => !/^\[[^\]]+\]: /u.test(line))
    .join('\n')
    .trim();
  return notes === '' ? { why: `CHANGELOG.md says nothing of ${version}.` } : { notes };
}

const [tag = '', folder = projectFolder] = process.argv.slice(2);
const answer = notesOf(tag, folder);
if ('why' in answer) {
  console.error(answer.why);
  process.exitCode = 1;
} else {
  console.log(answer.notes);
}
