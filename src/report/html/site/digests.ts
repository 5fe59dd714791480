/** SHA-256 in base64 of the overview's style and script, made by `npm run generate`. */
export const STYLE_SHA256 = 'IfHa1mxjVlw2ZY6w/5pf1Ndb39pGlbkynIHO8N/5o5w=';
export const SCRIPT_SHA256 = 'JYaov/JWBlHeEXEzc2fDWt9ysMJs1B8x2r+fn2POOIQ=';
