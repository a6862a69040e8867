// The page of the error lab: before each simulated answer, somebody says what they expect.

class Guess {
  constructor(place) {
    this.place = place;
    this.right = place.dataset.guess;
    this.came = part(place.dataset.answeredBy);
    this.came.hidden = true;
    this.buttons = [...place.querySelectorAll("[data-answer]")];
    this.buttons.forEach((button) => button.addEventListener("click", () => this.choose(button.dataset.answer)));
    this.skip = place.querySelector("[data-skip]");
    this.skip.addEventListener("click", () => this.show());
    settingsListeners.push((name) => name === "language" && this.say());
  }

  choose(answer) {
    this.chosen = answer;
    this.show();
    this.buttons.forEach((button) => {
      button.setAttribute("aria-pressed", button.dataset.answer === answer);
      button.classList.toggle("right", button.dataset.answer === this.right);
      button.classList.toggle("other", button.dataset.answer === answer && answer !== this.right);
    });
    this.say();
  }

  /** Says how what was expected compares with what came. */
  say() {
    if (this.chosen !== undefined) {
      const hit = this.chosen === this.right;
      this.place.dataset.answered = hit ? "right" : "other";
      this.place.querySelector(".feedback").textContent = (hit ? "✓ " : "○ ")
        + word(hit ? "app.lab.predicted.right" : "app.lab.predicted.other", this.name(this.chosen), this.name(this.right));
    }
  }

  /** A choice in the language that is shown. */
  name(answer) {
    return this.buttons[answer].innerText;
  }

  show() {
    this.came.hidden = false;
    this.skip.hidden = true;
  }
}

whenReady(() => {
  const guesses = [...document.querySelectorAll("[data-guess]")].map((place) => new Guess(place));
  new Contents();
  addEventListener("beforeprint", () => guesses.forEach((guess) => guess.show()));
});
