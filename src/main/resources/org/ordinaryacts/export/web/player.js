// Where somebody is in a story. The position counts frames: at a whole number nothing moves, between two numbers the
// beat of the later frame is under way. Everything shown is a function of the position.

const SECONDS_A_BEAT = 1.5;
const SECONDS_A_WORD = 0.28;
const LEAST_WAIT = 2.5;
const NEAR = 0.04;

class Player {
  /** A player at the beginning of a story; "moved" is called whenever something is to be shown anew. */
  constructor(play, moved) {
    this.play = play;
    this.moved = moved;
    this.position = 0;
    this.speed = 1;
    this.playing = false;
    this.answers = new Map();
  }

  get last() {
    return this.play.frames.length - 1;
  }

  /** The frame that is reached, or being reached. */
  get index() {
    return Math.ceil(this.position - 1e-9);
  }

  get frame() {
    return this.play.frames[this.index];
  }

  /** The frame before. */
  get before() {
    return this.play.frames[Math.max(0, this.index - 1)];
  }

  /** How far the beat is: 1 when it is over. */
  get progress() {
    return this.index === 0 ? 1 : this.position - (this.index - 1);
  }

  /** The index of the step shown; -1 before the first. */
  get step() {
    return this.frame.step;
  }

  get stepView() {
    return this.play.story.steps[Math.max(0, this.step)];
  }

  /** Whether the step shown is a question that is neither answered nor skipped. */
  get waitsForAnswer() {
    return this.step >= 0 && Boolean(this.stepView.question) && !this.answers.has(this.step);
  }

  /** Where one step forward leads: the end of this step if it is under way, else of the next one. */
  get nextStop() {
    const stops = this.play.stepFrames;
    if (this.step >= 0 && this.position < stops[this.step] - 1e-9) {
      return stops[this.step];
    }
    return stops[this.step + 1] ?? this.last;
  }

  /** Goes to a position at once. */
  goTo(position) {
    this.pause();
    this.position = clamp(position, 0, this.last);
    this.moved();
  }

  /** Goes to the end of a step; -1 is the beginning. */
  jumpTo(step) {
    this.goTo(step < 0 ? 0 : this.play.stepFrames[Math.min(step, this.play.stepFrames.length - 1)]);
  }

  back() {
    this.jumpTo(this.step - 1);
  }

  /** Plays to the end of one step. */
  forward() {
    this.begin(true);
  }

  toggle() {
    if (this.playing) {
      this.pause();
      this.moved();
      return;
    }
    if (this.position >= this.last) {
      this.position = 0;
    }
    this.begin(false);
  }

  pause() {
    this.standStill();
    this.playing = false;
  }

  standStill() {
    cancelAnimationFrame(this.ticking);
    clearTimeout(this.reading);
  }

  begin(onlyOneStep) {
    this.pause();
    this.onlyOneStep = onlyOneStep;
    this.playing = !onlyOneStep;
    this.exact = this.position;
    this.stop = this.nextStop;
    this.time = undefined;
    if (onlyOneStep && motion() === "off") {
      this.advance(0);
    } else {
      this.tick();
    }
    this.moved();
  }

  tick() {
    this.ticking = requestAnimationFrame((now) => {
      const seconds = this.time === undefined ? 0 : Math.min(0.1, (now - this.time) / 1000);
      this.time = now;
      this.tick();
      this.advance(seconds * this.speed);
    });
  }

  /** Moves on by a time. */
  advance(seconds) {
    this.exact = motion() === "off" ? this.stop : this.exact + seconds / SECONDS_A_BEAT;
    if (this.exact < this.stop) {
      this.position = shownPosition(this.exact);
    } else {
      this.exact = this.stop;
      this.position = this.stop;
      this.arrive();
    }
    this.moved();
  }

  arrive() {
    if (this.onlyOneStep || this.position >= this.last || this.waitsForAnswer) {
      this.pause();
      return;
    }
    this.stop = this.nextStop;
    this.read(this.stepView.text);
  }

  /** Lets a text be read before it goes on; meanwhile nothing runs. */
  read(text) {
    this.standStill();
    const seconds = Math.max(LEAST_WAIT, text.split(/\s+/).length * SECONDS_A_WORD) / this.speed;
    this.reading = setTimeout(() => {
      this.time = undefined;
      this.tick();
    }, seconds * 1000);
  }
}

/** With reduced movement a card stands near its start, then near its end, and never slides. */
function shownPosition(position) {
  const whole = Math.floor(position);
  return motion() === "full" || position === whole
    ? position
    : whole + (position - whole < 0.5 ? NEAR : 1 - NEAR);
}
