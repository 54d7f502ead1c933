// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of the licences, by SPDX, for the packages that name one and leave its text out. @type {Readonly<Record<string, string>>} */
const texts = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to
permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN
AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`,
};

/**
 * The licence of a package: the file that it brings, else the text of the licence that its manifest names, under the
 * name of its author.
 * @param {string} folder
 * @param {string} licence  as SPDX names it
 * @returns {string}
 */
export function licenceText(folder, licence) {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)(?:\.(?:md|txt))?$/iu.test(file));
  if (files.length > 0) {
    const all = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8'));
    return all.join('\n\n').replace(/^\uFEFF/u, '');
  }
  const { author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const text = texts[licence];
  if (text === undefined || author === undefined) {
    throw new Error(`There is no licence in ${folder}: find out which it has.`);
  }
  const holder = typeof author === 'string' ? author : author.name;
  return `Copyright (c) ${holder.replace(/\s*[<(].*$/u, '')}\n\n${text}`;
}
