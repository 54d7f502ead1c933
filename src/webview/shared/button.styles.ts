import { css } from 'lit';

/** VS Code's button with words that wrap, and with lines as high as its letters want them. */
export const buttonStyles = css`
  vscode-button::part(base) {
    line-height: calc(22 / 13);
    text-align: center;
    white-space: normal;
  }
`;
