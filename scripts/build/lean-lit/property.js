/** Lit's `@property` as TypeScript compiles it for us. Lit's own module also serves decorators of the coming standard. */
export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
