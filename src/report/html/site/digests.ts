/** SHA-256 in base64 of the overview's style and script, made by `npm run generate`. */
export const STYLE_SHA256 = 'BBtGWWIrblS8T948JYmd3wiTrK73FbFmB7PULNejAOY=';
export const SCRIPT_SHA256 = 'JYaov/JWBlHeEXEzc2fDWt9ysMJs1B8x2r+fn2POOIQ=';
