import * as vscode from 'vscode';

describe('the extension in the browser host', () => {
  it('activates', async () => {
    const extension = vscode.extensions.getExtension('dragoman.dragoman');
    await extension?.activate();
    if (extension?.isActive !== true) {
      throw new Error('dragoman.dragoman is not active');
    }
  });
});
