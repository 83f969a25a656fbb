import {css} from 'lit';

/** The answers of a group: dots over the words of a scale, and ribbons. Its host is a size container. */
export default css`
  .agreements {
    display: grid;
    gap: 0.75em;
  }
  .agreements b {
    display: block;
  }
  .statements h4 {
    margin-block: 1.5em 0.5em;
  }

  .strip {
    display: grid;
    gap: 0.25em;
    margin-block: 0.75em;
  }
  .strip li {
    align-items: baseline;
    display: grid;
    gap: 0 0.75em;
    grid-template-columns: 8em minmax(0, 1fr) 2em;
  }
  .strip .word {
    grid-column: 1;
    grid-row: 1;
  }
  .strip .dots {
    color: var(--_accent);
    font-size: 1.125em;
    grid-column: 2;
    grid-row: 1;
    letter-spacing: 0.125em;
    line-height: 1.1;
    min-block-size: 1.1em;
  }
  .strip b {
    grid-column: 3;
    grid-row: 1;
    text-align: end;
  }
  /* Side by side, the dots stand on the words of the scale. */
  @container (inline-size > 44em) {
    .strip {
      align-items: end;
      gap: 0.75em;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .strip li {
      gap: 0.25em;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: 1fr auto auto auto;
      justify-items: center;
      text-align: center;
    }
    .strip .dots,
    .strip b,
    .strip .word {
      grid-column: 1;
      grid-row: auto;
      text-align: center;
    }
    .strip .dots {
      max-inline-size: 8em;
    }
    .strip .word {
      border-block-start: 2px solid var(--_edge);
      inline-size: 100%;
      padding-block-start: 0.375em;
    }
  }
  .poles {
    display: flex;
    font-weight: 600;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .poles span + span::before {
    content: '↔';
    padding-inline-end: 0.75em;
  }
  .ribbons {
    display: grid;
    gap: 0.75em 1.25em;
    grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
    max-inline-size: 60em;
  }
  .ribbons li {
    align-items: center;
    display: flex;
    gap: 0.25em;
  }
  .ribbons svg {
    flex: 1;
    max-block-size: 3em;
    min-inline-size: 0;
  }
  .ribbons .between {
    fill: var(--_accent);
    opacity: 0.35;
  }
  .ribbons .a {
    fill: var(--_accent);
  }
  .ribbons .b {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .ribbons svg {
      --_accent: CanvasText;
    }
  }
`;
