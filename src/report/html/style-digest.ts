/** The SHA-256 of the style sheet in base64, made by `npm run generate`. */
export const STYLE_SHA256 = '0rjwQwrRsI0FphFy8ChLUzEzN6KyBQHqRlpNnz9eXeo=';
