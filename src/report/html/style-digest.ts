/** The SHA-256 of the style sheet in base64, made by `npm run generate`. */
export const STYLE_SHA256 = 'oIwqbHu06gkp563PxcfuPA0rf7+8IPRgzi6573P0mVc=';
