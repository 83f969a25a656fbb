export default {test: {include: ['uses.mjs']}};
