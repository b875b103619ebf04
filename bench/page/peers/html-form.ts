// The floor: a form of HTML alone, sent without leaving the page.
const form = document.querySelector('form') as HTMLFormElement;
async function send(): Promise<void> {
  const data = JSON.stringify(Object.fromEntries(new FormData(form)));
  const response = await fetch('/tickets', { method: 'POST', body: data });
  const said = document.createElement('p');
  said.role = 'status';
  said.textContent = response.ok ? 'We have your message.' : 'That did not work. Please try again.';
  form.replaceChildren(said);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
export {};
