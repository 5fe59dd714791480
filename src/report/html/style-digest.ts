/** The SHA-256 of the style sheet in base64, made by `npm run generate`. */
export const STYLE_SHA256 = '1GStjB3oJRGz1qHJc6qIAREGuufKh2BB+94WYp5gsVM=';
