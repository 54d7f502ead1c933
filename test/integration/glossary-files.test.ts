import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText, selectedText, withSetting } from './support/dragoman.ts';
import { hoverText } from './support/hover-text.ts';
import { openSample, sample } from './support/samples.ts';
import { until } from './support/until.ts';

const file = sample('terms/team.glossary.yml');

async function write(uri: vscode.Uri, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
}

function glossary(...entries: readonly (readonly [id: string, en: string, es: string])[]): string {
  const lines = entries.map(
    ([id, en, es]) => `  - id: ${id}\n    kind: organisation\n    en: ${en}\n    es: ${es}\n`,
  );
  return `# Ours\nconcepts:\n${lines.join('')}`;
}

describe('glossaries of the workspace', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await dragoman();
    ({ document } = await openText('The Lantern Guild met the Harbour Club at the pier.', 'markdown'));
    assert.doesNotMatch(await hoverText(document, 'Lantern Guild'), /Gremio/u);
  });
  after(closeEditors);

  /** Waits until a hover has a name, or has it no more. */
  const says = (words: string, name: string, isSaid = true): Promise<boolean> =>
    until(
      `“${words}” is ${isSaid ? '' : 'not '}${name}`,
      async () => (await hoverText(document, words)).includes(name) === isSaid,
    );

  it('are used as soon as they are there', async () => {
    await write(file, glossary(['lantern-guild', 'Lantern Guild', 'Gremio del Farol']));
    await says('Lantern Guild', 'Gremio del Farol');
  });

  it('are used as they change', async () => {
    await write(file, glossary(['harbour-club', 'Harbour Club', 'Club del Puerto']));
    await says('Harbour Club', 'Club del Puerto');
    await says('Lantern Guild', 'Gremio del Farol', false);
  });

  it('say what a form does not mean in one article, whose panels then do without it', async () => {
    const { analysis } = await dragoman();
    const article = await openSample('en-1-idlib-ceasefire.txt');
    const ids = (): readonly string[] => (analysis()?.entities ?? []).flatMap(({ glossary: of }) => of ?? []);
    await until('the article is read', () => ids().includes('jaysh-al-izza'));
    const entries = glossary(['harbour-club', 'Harbour Club', 'Club del Puerto']);
    const ignored = (name: string): string =>
      `${entries}ignore:\n  - form: Jaysh al-Izza\n    article: ${name}\n`;
    await write(file, ignored('en-1-idlib-ceasefire.txt'));
    await until('it is read without', () => analysis() !== undefined && !ids().includes('jaysh-al-izza'));
    await write(file, ignored('another.txt'));
    await until('it is read with it', () => ids().includes('jaysh-al-izza'));
    assert.equal(article.document.isDirty, false);
  });

  it('are left out where a setting says so', async () => {
    await withSetting('dragoman.glossary.files', ['other/*.yml'], () =>
      says('Harbour Club', 'Club del Puerto', false).then(() => undefined),
    );
    await says('Harbour Club', 'Club del Puerto');
  });

  it('are forgotten when they are deleted, with their folder', async () => {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(file, '..'), { recursive: true });
    await says('Harbour Club', 'Club del Puerto', false);
  });
});

describeUi('a glossary with mistakes', (ui) => {
  const bad = sample('terms/bad.glossary.yml');
  const BAD = `# Ours
concepts:
  - id: lantern-guild
    kind: organisation
    en: Lantern Guild
    es: Gremio del Farol
  - id: harbour-club
    kind: clubb
    en: Harbour Club
`;
  let document: vscode.TextDocument;

  before(async () => {
    await dragoman();
    ({ document } = await openText('The Lantern Guild met the Harbour Club at the pier.', 'markdown'));
    await hoverText(document, 'Lantern Guild');
    await write(bad, BAD);
  });
  after(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(bad, '..'), { recursive: true });
    await until('its problems are gone', () => problems().length === 0);
  });

  const problems = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(bad);

  it('has them among the problems, each at its place, while the other entries are used', async () => {
    const problem = await until('a problem is there', () =>
      problems().find(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    );
    assert.equal(problem.source, 'Dragoman');
    assert.equal(problem.code, 'wrongValue');
    assert.deepEqual(problem.range, new vscode.Range(7, 10, 7, 15));
    assert.match(problem.message, /“clubb” is no value for “kind”/u);
    await until('the good entry is used', async () =>
      (await hoverText(document, 'Lantern Guild')).includes('Gremio del Farol'),
    );
  });

  it('is told once, with a button that opens it at the line', async () => {
    const TOLD = '1 entry of terms/bad.glossary.yml could not be read. The others are in use.';
    const count = async (): Promise<number> =>
      (await ui.notifications()).filter((message) => message.includes(TOLD)).length;
    await until('it is told', async () => (await count()) === 1);
    await write(sample('terms/other.glossary.yml'), glossary(['sea-club', 'Sea Club', 'Club del Mar']));
    const { document: other } = await openText('The Sea Club', 'markdown');
    await until('the other file is read', async () =>
      (await hoverText(other, 'Sea Club')).includes('Club del Mar'),
    );
    assert.equal(await count(), 1);
    await ui.answerNotification(TOLD, 'Open');
    await until(
      'it is open',
      () => vscode.window.activeTextEditor?.document.uri.toString() === bad.toString(),
    );
    assert.equal(selectedText(), 'clubb');
    await ui.screenshot('glossary with a mistake');
  });

  it('is checked as it is edited, before it is saved', async () => {
    const editor = await vscode.window.showTextDocument(bad);
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(7, 10, 7, 15), 'organisation');
    });
    await until('the problem is gone', () => !problems().some(({ code }) => code === 'wrongValue'));
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(9, 0), '    colour: blue\n');
    });
    await until('another one is there', () => problems().some(({ code }) => code === 'unknownKey'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('it is as it was', () => problems().some(({ code }) => code === 'wrongValue'));
  });
});

describeUi('a new glossary', (ui) => {
  const made = sample('glossary.glossary.yml');
  after(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(made);
  });

  it('is made by command, with a commented head', async () => {
    await ui.runCommand('Dragoman: New Glossary…');
    const editor = await until('it is open', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.toString() === made.toString() ? active : undefined;
    });
    assert.match(editor.document.getText(), /^# Names of people[^]*\nconcepts:\n$/u);
    await ui.screenshot('new glossary');
  });
});

describeUi('a glossary of the user that is not there', (ui) => {
  it('is told once, with a button to the setting', async () => {
    await withSetting(
      'dragoman.glossary.userFiles',
      ['/nowhere/terms.glossary.yml', 'terms.yml'],
      async () => {
        await until('it is told', async () => {
          const told = (await ui.notifications()).join('\n');
          return (
            told.includes('Your glossary /nowhere/terms.glossary.yml is not there.') &&
            told.includes('“terms.yml” is no absolute path')
          );
        });
      },
    );
    await ui.answerNotification('/nowhere/terms.glossary.yml', 'Open setting');
    await ui.waitFor('.settings-editor', { within: 'Glossaries of your own' });
    await closeEditors();
  });

  it('is read from there, when it is there', async () => {
    const folder = vscode.Uri.joinPath(sample('x'), '..', '..', 'own-terms');
    const own = vscode.Uri.joinPath(folder, 'mine.glossary.yml');
    await write(own, glossary(['moon-club', 'Moon Club', 'Club de la Luna']));
    try {
      await withSetting('dragoman.glossary.userFiles', [own.path], async () => {
        const { document } = await openText('The Moon Club', 'markdown');
        const says = (name: string): Promise<boolean> =>
          until(`it is ${name}`, async () => (await hoverText(document, 'Moon Club')).includes(name));
        await says('Club de la Luna');
        await write(own, glossary(['moon-club', 'Moon Club', 'Club Lunar']));
        await says('Club Lunar');
      });
    } finally {
      await closeEditors();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });
});
