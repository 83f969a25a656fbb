/** Keeps what a page may use, under the names that it writes. */
export function publicPart() {
  return {
    name: 'public-part',
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        // What it exports of others is theirs.
        module.exports = module.exports.filter(({declaration}) => declaration.module === module.path);
        for (const element of module.declarations) {
          element.members = element.members.filter(isPublic);
          for (const attribute of element.attributes) {
            const property = element.members.find(({name}) => name === attribute.fieldName);
            // Lit spells the attribute of a property in lower case: `readonly` for `readOnly`.
            attribute.name = property.attribute = attribute.name.toLowerCase();
            // An inherited attribute would have what the base class says of it.
            attribute.description = property.description;
            attribute.default = property.default;
          }
        }
      }
    },
  };
}

/** What is private, static, or called by the browser alone is nothing to a page. */
function isPublic({name, privacy = 'public', static: isStatic}) {
  return privacy === 'public' && !isStatic && !name.endsWith('Callback');
}
