import { css } from 'lit';

export const placesStyles = css`
  .head {
    border-bottom: 1px solid var(--vscode-sideBarSectionHeader-border, transparent);
    background: var(--vscode-sideBar-background);
  }

  /* Where there is room for both, the map stays in sight above the rows that it leads to. */
  @media (min-height: 480px) {
    .head {
      position: sticky;
      top: 0;
      z-index: 1;
    }

    .row {
      scroll-margin-top: calc(var(--head-height, 0px) + 4px);
    }
  }

  .nowhere {
    margin: 0;
    padding: 8px 20px 4px;
    color: color-mix(in srgb, var(--text) var(--dimming), transparent);
    line-height: calc(18 / 13);
  }

  .place {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    column-gap: 4px;
    padding: 0 12px 0 4px;
  }

  .twistie {
    margin-top: 4px;
  }

  .where {
    padding: 3px 0;
    line-height: calc(18 / 13);
  }

  .name {
    margin-inline-end: 4px;
  }

  .where .dim {
    font-size: 0.92em;
  }

  .lost {
    font-style: italic;
  }

  .detail {
    display: block;
    line-height: calc(16 / 12);
  }

  .mention {
    padding: 0 12px 0 24px;
  }
`;
