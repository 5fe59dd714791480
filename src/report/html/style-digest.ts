/** The SHA-256 of the style sheet in base64, made by `npm run generate`. */
export const STYLE_SHA256 = 'VwYqw6yddR9hFBDcnnhpP20c7vsb+q9V8Y9mQHoriK8=';
