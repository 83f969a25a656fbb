import {css} from 'lit';

/** An element whose layout follows its own width, up to `--_width`. */
export default css`
  :host {
    /* What a parent that shrinks to its content gives it: a size container has no width of its own. */
    contain-intrinsic-inline-size: min(var(--_width), 80vw);
    container-type: inline-size;
    inline-size: 100%;
  }
`;
