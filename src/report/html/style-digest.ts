/** The SHA-256 of the style sheet in base64, made by `npm run generate`. */
export const STYLE_SHA256 = 'pCo9g0ASU0oZcrpkdcCKh5QfyhHX45lUxqY6AqAHdw0=';
