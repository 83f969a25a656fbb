/** Its single file for browsers, the one that loads here: the other imports CommonJS. It comes without types of its own. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export {virtual} from '@guidepup/virtual-screen-reader';
}
