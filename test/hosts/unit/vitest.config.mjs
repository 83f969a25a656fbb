export default {test: {include: ['uses.mjs'], setupFiles: ['setup.mjs']}};
