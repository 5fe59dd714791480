/** The SHA-256 of the style sheet in base64, made by `npm run generate`. */
export const STYLE_SHA256 = 'KPRQpea3KwI5+IUq+u8NuIbZiizwAi82kkD98G0igq8=';
