/** Lists what our guarded `define('coop-grid', CoopGrid)` registers: the analyzer knows `customElements.define` alone. */
export function definitions() {
  return {
    name: 'definitions',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: {name: element.getText(), module: moduleDoc.path},
      });
    },
  };
}
