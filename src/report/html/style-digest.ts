/** The SHA-256 of the style sheet in base64, made by `npm run generate`. */
export const STYLE_SHA256 = 'tO3XDtVF9O92FYqFJylcl/GTjeXmppAaj6VxTi10eNo=';
