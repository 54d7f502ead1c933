import assert from 'node:assert/strict';
import type { GlossaryPage } from './harness/glossary-page.ts';
import { NO_OWN, ON_FRONT, PROPOSAL } from './harness/glossary-samples.ts';
import { usePanelBrowser } from './harness/panel-page.ts';

describe('Form of the Glossary view', () => {
  const browser = usePanelBrowser();

  async function open(proposal = PROPOSAL, snapshot = ON_FRONT): Promise<GlossaryPage> {
    const panel = await browser.openGlossary({ height: 1000 });
    await panel.show(snapshot);
    await panel.edit(proposal);
    return panel;
  }

  it('begins at the first name that is wanted, and saves what was typed', async () => {
    const panel = await open();
    assert.equal(await panel.page.locator('input:focus').getAttribute('id'), 'name-es');
    await panel.page.keyboard.type('Hijos del Molino');
    await panel.page.locator('[data-field="gender-es"]').selectOption('m');
    await panel.page.locator('#abbreviations').fill('SM, S.M.');
    await panel.page.locator('#variants').fill('Sons of Mill\nMill’s Sons\n');
    await panel.press('Control+Enter');
    const [saved] = (await panel.calls()).saved;
    assert.deepEqual(saved?.names.es, { text: 'Hijos del Molino', gender: 'm', number: null });
    assert.deepEqual(saved.abbreviations, ['SM', ' S.M.']);
    assert.deepEqual(saved.variants, ['Sons of Mill', 'Mill’s Sons', '']);
    assert.equal(await panel.page.locator('dragoman-entry-form').count(), 0);
    assert.equal(await panel.page.locator('.unseen').textContent(), 'Saved');
  });

  it('says that an entry needs a name, until it has one', async () => {
    const panel = await open();
    await panel.page.locator('#name-en').fill('');
    await panel.press('Control+Enter');
    const fault = panel.page.locator('#fault');
    assert.equal((await fault.textContent())?.trim(), 'Give it a name in at least one language.');
    assert.equal(await panel.page.locator('#name-en').getAttribute('aria-invalid'), 'true');
    await panel.page.locator('#name-pt').fill('Filhos do Moinho');
    assert.equal((await fault.textContent())?.trim(), '');
    assert.deepEqual((await panel.calls()).saved, []);
  });

  it('says whose form it already is, and leads there and back', async () => {
    const panel = await open();
    await panel.page.locator('#abbreviations').fill('RF');
    const doubt = panel.page.locator('.doubt');
    await doubt.waitFor();
    assert.match((await doubt.textContent()) ?? '', /“RF” is already a form of another entry \(built-in\)/u);
    await doubt.getByRole('button', { name: 'River Front' }).click();
    await panel.page.locator('[data-row="river-front"]').waitFor();
    await panel.page.locator('[data-page="form"]').click();
    assert.equal(await panel.page.locator('#abbreviations').inputValue(), 'RF');
  });

  it('is left with Escape, which asks only where something was typed', async () => {
    const panel = await open();
    await panel.press('Escape');
    assert.equal(await panel.page.locator('dragoman-entry-form').count(), 0);
    await panel.edit(PROPOSAL);
    await panel.page.keyboard.type('Hijos');
    await panel.press('Escape');
    assert.equal(
      await panel.page
        .locator('[role="alertdialog"] p')
        .textContent()
        .then((it) => it?.trim()),
      'Throw away what you typed?',
    );
    await panel.press('Escape');
    assert.equal(await panel.page.locator('#name-es').inputValue(), 'Hijos');
    await panel.press('Escape');
    await panel.page.locator('[data-action="discard"]').click();
    assert.equal(await panel.page.locator('dragoman-entry-form').count(), 0);
  });

  it('does not throw away what was typed for another entry', async () => {
    const panel = await open();
    await panel.page.keyboard.type('Hijos');
    await panel.edit({ ...PROPOSAL, draft: { ...PROPOSAL.draft, kind: 'person' } });
    assert.match(
      (await panel.page.locator('[role="alertdialog"]').textContent()) ?? '',
      /Another entry is not saved yet/u,
    );
    assert.equal(await panel.page.locator('#kind').inputValue(), 'armed-group');
    await panel.page.locator('[data-action="discard"]').click();
    assert.equal(await panel.page.locator('#kind').inputValue(), 'person');
  });

  it('tells why it was not saved, and keeps what was typed', async () => {
    const panel = await open();
    panel.answerSaves({ ok: false, why: 'gone' });
    await panel.page.locator('[data-action="save"]').click();
    await panel.page.locator('#fault', { hasText: 'no longer in its file' }).waitFor();
    assert.equal(await panel.page.locator('#name-en').inputValue(), 'Sons of the Mill');
  });

  it('says beforehand that a copy is made, and where the first glossary comes from', async () => {
    const copy = { ...PROPOSAL, draft: { ...PROPOSAL.draft, id: 'river-front', isCopy: true } };
    const panel = await open(copy);
    assert.equal(await panel.page.locator('#title').textContent(), 'Edit a copy');
    assert.match(
      (await panel.page.locator('.note').first().textContent()) ?? '',
      /a copy in a glossary of your own/u,
    );
    assert.equal(await panel.page.locator('#file').count(), 0);
    const first = await open(PROPOSAL, NO_OWN);
    assert.match((await first.page.locator('.note').last().textContent()) ?? '', /makes the first glossary/u);
  });
});
