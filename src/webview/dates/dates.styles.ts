import { css } from 'lit';

export const datesStyles = css`
  .head {
    border-bottom: 1px solid var(--vscode-sideBarSectionHeader-border, transparent);
    background: var(--vscode-sideBar-background);
  }

  /* Where there is room for both, the axis stays in sight above the rows that it leads to. */
  @media (min-height: 480px) {
    .head {
      position: sticky;
      top: 0;
      z-index: 1;
    }

    .row {
      scroll-margin-top: calc(var(--head-height, 0px) + 30px);
    }
  }

  .period-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 6px;
    margin: 0;
    padding: 6px 12px 0 20px;
    font-weight: 600;
    line-height: calc(22 / 13);
  }

  .period-head .dim {
    font-size: 0.92em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .date {
    padding: 3px 12px 3px 32px;
    line-height: calc(18 / 13);
  }

  .date .context {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }

  mark {
    font-weight: inherit;
    text-decoration: underline dotted;
    text-decoration-color: var(--vscode-textLink-foreground);
    text-underline-offset: 3px;
  }

  .notes {
    display: block;
    font-size: 0.92em;
    line-height: calc(16 / 12);
  }

  .resolve {
    padding: 0 12px 0 32px;
  }
`;
