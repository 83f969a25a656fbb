import {html, nothing, type TemplateResult} from 'lit';
import {own} from './own.js';

/** Whether an element may fill the screen, and whether it does. */
export interface FullScreen {
  canFillScreen: boolean;
  isFullScreen: boolean;
}

export function fullScreenOf(host: Element): FullScreen {
  return {canFillScreen: own(document, 'fullscreenEnabled'), isFullScreen: host.matches(':fullscreen')};
}

/** Fills the screen with an element, or no longer. Rejects where the browser refuses. */
export function switchFullScreen(host: Element): Promise<void> {
  return fullScreenOf(host).isFullScreen ? own(document, 'exitFullscreen')() : host.requestFullscreen();
}

/** The button `full-screen`, where that can be. */
export function renderFullScreen(
  messages: Readonly<Record<'fullScreen' | 'leaveFullScreen', string>>,
  {canFillScreen, isFullScreen}: FullScreen,
): TemplateResult | typeof nothing {
  if (!canFillScreen) return nothing;
  return html`<button class="quiet" name="full-screen">
    ${isFullScreen ? messages.leaveFullScreen : messages.fullScreen}
  </button>`;
}
