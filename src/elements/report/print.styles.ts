import {css} from 'lit';

/** A report on paper. */
export default css`
  @media print {
    :host {
      --_width: none;
      font-size: 10.5pt;
    }
    details:not(.statements),
    summary {
      display: none;
    }
    .statements::details-content {
      content-visibility: visible;
    }
    /* The report has a table of its own, with every score. */
    coop-radar::part(table) {
      display: none;
    }
    thead {
      break-after: avoid;
    }
    tr,
    .direction,
    .resources li,
    .question,
    dl div,
    .strengths li,
    .dialogies li,
    coop-radar {
      break-inside: avoid;
    }
    .direction {
      font-size: 0.9375em;
      padding-block: 0.75em;
    }
    /* The picture has its place on the first page, under the project. */
    coop-radar::part(picture) {
      inline-size: 105mm;
      margin-inline: auto;
    }
    .dialogies {
      grid-template-columns: 1fr 1fr;
    }
    .supports {
      font-size: 0.875em;
      gap: 1.5em;
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    td small {
      display: inline;
      margin-inline-start: 0.75em;
    }
    dl div,
    td,
    tbody th {
      padding-block: 0.25em;
    }
    h3 {
      border-color: currentColor;
      margin-block-start: 1.5em;
    }
    tr:last-child {
      break-before: avoid;
    }
    a::after {
      content: ' ' attr(href);
      font-weight: normal;
    }
  }
`;
