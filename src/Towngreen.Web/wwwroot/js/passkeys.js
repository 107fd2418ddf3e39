// Lets forms marked data-passkey="create" or "get" ask the device for a passkey and post what it answers.
// Without this script, or without passkeys in the browser, the forms stay hidden.

const supported = typeof PublicKeyCredential === "function" && "parseCreationOptionsFromJSON" in PublicKeyCredential;

const ask = {
  create: async (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: async (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

async function challenge(form) {
  const token = form.elements.namedItem("__RequestVerificationToken").value;
  const response = await fetch(form.dataset.challenge, { method: "POST", headers: { RequestVerificationToken: token } });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.message);
  }
  return answer;
}

async function use(form) {
  const error = form.querySelector("[data-passkey-error]");
  error.hidden = true;
  try {
    const credential = await ask[form.dataset.passkey](await challenge(form));
    form.elements.namedItem("Credential").value = JSON.stringify(credential);
    form.submit();
  } catch (problem) {
    // Only the server's own words are for people; a browser's say "NotAllowedError".
    if (problem.constructor === Error) {
      error.textContent = problem.message;
    }
    error.hidden = false;
  }
}

for (const form of supported ? document.querySelectorAll("form[data-passkey]") : []) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    use(form);
  });
}
