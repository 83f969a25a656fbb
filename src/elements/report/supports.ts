import {html, nothing, type TemplateResult} from 'lit';
import type {Resource} from '../../core/schema.js';
import type {ReportView} from './view.js';

/** Who helps, by the name of what they offer, and whom to ask. */
export function renderSupports({messages, interpretation, headingLevel}: ReportView): TemplateResult | typeof nothing {
  const {supports} = interpretation;
  if (supports.length === 0) return nothing;
  return html`<section part="supports">
    <h3 aria-level=${headingLevel + 1}>${messages.supports}</h3>
    <p class="lead">${messages.supportsLead}</p>
    <div class="supports">
      ${supports.map(
        ({title, offers, resources}) =>
          html`<article>
            <h4 aria-level=${headingLevel + 2}>${title}</h4>
            <ul class="offers">
              ${offers.map((offer) => html`<li>${offer}</li>`)}
            </ul>
            <h5 aria-level=${headingLevel + 3}>${messages.resources}</h5>
            ${renderResources(resources)}
          </article>`,
      )}
    </div>
  </section>`;
}

export function renderResources(resources: readonly Resource[]): TemplateResult {
  return html`<ul class="resources">
    ${resources.map((resource) => html`<li>${renderResource(resource)} <span>${resource.text}</span></li>`)}
  </ul>`;
}

export function renderResource({title, url}: Resource): TemplateResult {
  // Only an address of the web: what a host's guide says is not run.
  return url && /^https?:/.test(url) ? html`<a href=${url}>${title}</a>` : html`<b>${title}</b>`;
}
