import {css} from 'lit';

export default css`
  .section {
    padding-block: 1.5rem 1rem;
  }
  .item {
    display: grid;
    gap: 0.375rem 2rem;
  }
  .question > * {
    display: block;
  }
  [part='statement'] {
    font-weight: 600;
  }
  .section > .help {
    margin-block: 0.25em 0.5em;
  }

  input:not([type]),
  textarea,
  select {
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
  }
  textarea {
    display: block;
    field-sizing: content;
    min-block-size: 5.5em;
  }
  select {
    background: var(--_surface);
    color: var(--coop-on-surface, CanvasText);
    cursor: pointer;
  }
  .is-empty {
    color: color-mix(in srgb, currentColor 82%, transparent);
  }
  input:not([type]):hover,
  textarea:hover,
  select:hover {
    border-color: currentColor;
  }

  .options {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .options label {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.625em;
    min-block-size: 44px;
  }
  .options input {
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
  }
  .answer {
    white-space: pre-line;
  }

  @container (min-width: 36em) {
    .item {
      align-items: baseline;
      grid-template-columns: 14em 1fr;
    }
  }
`;
