// Where boxes and lines of a story's map stand. With room, lanes stand side by side; on a narrow screen they lie one
// below the other. All sizes are in pixels; an em is the type size of the map.

const WIDEST_BOX = 12.5;
const WIDTH_OF_A_LETTER = 0.6;
const LEAST_COLUMN = 6.4;
const LEAST_BOX = 6.6;
const NAMES_BESIDE = 5.2;
const ROW_GAP = 0.65;
const ROOM_FOR_LOOPS = 0.9;
const ROW = 5.6;
const APART = 0.5;

/** Whether the lanes have room to stand side by side. */
function standSideBySide(stage, width, em) {
  const needed = stage.lanes.reduce((sum, lane, i) => sum + leastColumn(stage, i, em), ROOM_FOR_LOOPS * em);
  return width >= needed;
}

/** How wide a lane must be so that no word in it is broken. */
function leastColumn(stage, lane, em) {
  const longest = stage.nodes.filter((node) => node.lane === lane).flatMap((node) => node.name.split(" "))
    .reduce((most, text) => Math.max(most, text.length), 0);
  return Math.max(LEAST_COLUMN, longest * WIDTH_OF_A_LETTER + 2.7) * em;
}

/** The widths of the lanes: what each needs, and an equal share of what is left. */
function columnWidths(stage, width, em) {
  const least = stage.lanes.map((lane, i) => leastColumn(stage, i, em));
  const left = Math.max(0, width - least.reduce((sum, each) => sum + each, 0));
  return least.map((each) => each + left / least.length);
}

function boxWidth(column, em) {
  return Math.min(column - Math.min(1.5, (column / em) * 0.16) * em, WIDEST_BOX * em);
}

/**
 * Lanes side by side.
 *
 * @param size the room there is: its width, and the least height
 * @param measure tells how high the boxes and lane names are once they have their widths
 */
function layOutColumns(stage, size, em, measure) {
  const columns = columnWidths(stage, size.width - ROOM_FOR_LOOPS * em, em);
  const lefts = columns.map((column, i) => columns.slice(0, i).reduce((sum, each) => sum + each, 0));
  const widths = new Map(stage.nodes.map((node) => [node.id, boxWidth(columns[node.lane], em)]));
  const heights = measure(widths, columns.map((column) => column - em));
  const top = 0.6 * em + Math.max(em, ...heights.names);
  const rows = Math.max(...stage.nodes.map((node) => node.rows));
  const lanes = stage.lanes.map((lane, i) => stage.nodes.filter((node) => node.lane === i));
  const stacks = lanes.map((lane) => lane.reduce((sum, node) => sum + heights.boxes.get(node.id) + APART * em, 0));
  const height = Math.max(size.height, top + Math.max(rows * ROW * em, ...stacks));
  const room = height - top;
  const share = shiftLanes(stage, new Map([...heights.boxes].map(([id, high]) => [id, high / room])));
  const boxes = new Map(stage.nodes.map((node) => {
    const width = widths.get(node.id);
    const high = heights.boxes.get(node.id);
    const x = lefts[node.lane] + (columns[node.lane] - width) / 2;
    return [node.id, { x, y: top + share(node) * room - high / 2, width, height: high }];
  }));
  lanes.forEach((lane) => keepApart(lane.map((node) => boxes.get(node.id)), top, height, APART * em));
  const names = columns.map((column, i) => ({ x: lefts[i] + 0.6 * em, y: 0.2 * em, width: column - em }));
  const lines = lefts.slice(1).map((x) => ({ x1: x, x2: x, y1: 0.4 * em, y2: height - 0.4 * em }));
  return { boxes, names, lines, height, down: false };
}

/** Moves boxes of a lane that would touch: down, and where there is no more room below, up again. */
function keepApart(boxes, top, bottom, gap) {
  let least = top;
  for (const box of boxes) {
    box.y = Math.max(box.y, least);
    least = box.y + box.height + gap;
  }
  let most = bottom;
  for (const box of [...boxes].reverse()) {
    box.y = Math.min(box.y, most - box.height);
    most = box.y - gap;
  }
}

/** Lanes one below the other, their names beside them, each with as many boxes in a line as fit. */
function layOutRows(stage, size, em, measure) {
  const left = NAMES_BESIDE * em;
  const width = size.width - left - ROOM_FOR_LOOPS * em;
  const fit = Math.max(1, Math.floor(width / (LEAST_BOX * em)));
  const lanes = stage.lanes.map((lane, i) => linesOf(stage.nodes.filter((node) => node.lane === i), fit));
  const widths = new Map(lanes.flat().flatMap((line) => line.map((node) =>
    [node.id, Math.min(WIDEST_BOX * em, width / Math.max(Math.min(2, fit), line.length) - 0.6 * em)])));
  const heights = measure(widths, stage.lanes.map(() => left - 0.4 * em));
  const boxes = new Map();
  const names = [];
  const lines = [];
  let y = 0;
  lanes.forEach((lane, i) => {
    if (i > 0) {
      lines.push({ x1: 0, x2: size.width, y1: y, y2: y });
    }
    const top = y + ROW_GAP * em;
    names.push({ x: 0, y: top });
    y = top;
    lane.forEach((line) => {
      const high = Math.max(...line.map((node) => heights.boxes.get(node.id)));
      line.forEach((node, at) => {
        const box = { width: widths.get(node.id), height: heights.boxes.get(node.id) };
        boxes.set(node.id, { ...box, x: left + ((at + 0.5) / line.length) * width - box.width / 2, y });
      });
      y += high + ROW_GAP * em;
    });
    y = Math.max(y, top + heights.names[i] + ROW_GAP * em);
  });
  return { boxes, names, lines, height: y, down: true };
}

/** Nodes in lines of at most so many, as even as can be. */
function linesOf(nodes, most) {
  const count = Math.ceil(nodes.length / most);
  const each = Math.ceil(nodes.length / count);
  return Array.from({ length: count }, (line, i) => nodes.slice(i * each, (i + 1) * each));
}

// ---- lanes that give way ---------------------------------------------------------------------------------------

const SHIFTS = [0, -0.07, 0.07, -0.13, 0.13, -0.19, 0.19];
const SHIFT_ROUNDS = 3;
const SHIFT_SAMPLES = 24;

/**
 * Moves whole lanes a little up or down so that lines pass between the boxes of other lanes rather than behind them.
 * The order in a lane never changes. Answers with a function: how far down a box stands, from 0 to 1.
 */
function shiftLanes(stage, heights) {
  const nodes = new Map(stage.nodes.map((node) => [node.id, node]));
  const shifts = stage.lanes.map(() => 0);
  const share = (node) => {
    const half = heights.get(node.id) / 2;
    return clamp((node.row + 0.5) / node.rows + shifts[node.lane], half, Math.max(half, 1 - half));
  };
  const far = stage.edges.filter((edge) => edge.used && nodes.has(edge.from) && nodes.has(edge.to)
    && Math.abs(nodes.get(edge.from).lane - nodes.get(edge.to).lane) > 1);
  const hidden = () => far.reduce((sum, edge) =>
    sum + hiddenPoints(stage, nodes.get(edge.from), nodes.get(edge.to), share, heights), 0);
  for (let round = 0; round < SHIFT_ROUNDS; round++) {
    shifts.forEach((shift, lane) => {
      const found = SHIFTS.map((each) => {
        shifts[lane] = each;
        return hidden();
      });
      const least = Math.min(...found);
      shifts[lane] = found[SHIFTS.indexOf(shift)] === least ? shift : SHIFTS[found.indexOf(least)];
    });
  }
  return share;
}

/** How many points of a line lie behind boxes that it does not belong to. */
function hiddenPoints(stage, from, to, share, heights) {
  const between = stage.nodes.filter((node) => node.lane > Math.min(from.lane, to.lane)
    && node.lane < Math.max(from.lane, to.lane));
  let hidden = 0;
  for (let i = 1; i < SHIFT_SAMPLES; i++) {
    const t = i / SHIFT_SAMPLES;
    const x = from.lane + 0.5 + (to.lane - from.lane) * bezier(t, 0, 0.45, 0.55, 1);
    const y = bezier(t, share(from), share(from), share(to), share(to));
    hidden += between.filter((node) => Math.abs(x - node.lane - 0.5) < 0.45
      && Math.abs(y - share(node)) < heights.get(node.id) / 2 + 0.02).length;
  }
  return hidden;
}

// ---- lines -----------------------------------------------------------------------------------------------------

const LEAST_PORT = 0.9;

/** The same with its axes exchanged, so that lines that go down are reckoned like lines that go right. */
function turned(box) {
  return { x: box.y, y: box.x, width: box.height, height: box.width };
}

/** The curve of every line: its start, two controls and end, by the id of the line. */
function curvesOf(stage, layout, em) {
  const boxes = layout.down ? new Map([...layout.boxes].map(([id, box]) => [id, turned(box)])) : layout.boxes;
  const edges = stage.edges.filter((edge) => boxes.has(edge.from) && boxes.has(edge.to));
  const ports = spreadPorts(edges.filter((edge) => edge.used).flatMap((edge) => endsOf(edge, boxes)), em);
  return new Map(edges.map((edge) => {
    const lean = 1 + 0.5 * ((stage.edges.indexOf(edge) % 3) - 1);
    const points = curve(edge, boxes, ports, lean, em);
    return [edge.id, layout.down ? points.map(([x, y]) => [y, x]) : points];
  }));
}

function middle(box) {
  return box.y + box.height / 2;
}

function sidesOf(from, to) {
  const right = from.x < to.x - 1;
  const same = Math.abs(from.x - to.x) <= 1;
  return { right, same };
}

function endsOf(edge, boxes) {
  const from = boxes.get(edge.from);
  const to = boxes.get(edge.to);
  const { right, same } = sidesOf(from, to);
  return [
    { key: edge.id + " start", side: edge.from + (right || same ? " right" : " left"), height: from.height,
      other: middle(to) },
    { key: edge.id + " end", side: edge.to + (right ? " left" : " right"), height: to.height, other: middle(from) },
  ];
}

/**
 * Where lines touch the sides of boxes: those that share a side stand apart, in the order in which their other ends
 * stand, so that heads can be told apart and lines do not cross without need.
 */
function spreadPorts(ends, em) {
  const ports = new Map();
  for (const side of new Set(ends.map((end) => end.side))) {
    const here = ends.filter((end) => end.side === side)
      .sort((a, b) => a.other - b.other || (a.key < b.key ? -1 : 1));
    const step = Math.min(LEAST_PORT * em, (here[0].height - 0.8 * em) / here.length);
    here.forEach((end, i) => ports.set(end.key, (i - (here.length - 1) / 2) * step));
  }
  return ports;
}

function curve(edge, boxes, ports, lean, em) {
  const from = boxes.get(edge.from);
  const to = boxes.get(edge.to);
  const { right, same } = sidesOf(from, to);
  const startX = from.x + (right || same ? from.width : 0);
  const endX = to.x + (right ? 0 : to.width);
  const startY = middle(from) + (ports.get(edge.id + " start") || 0);
  const endY = middle(to) + (ports.get(edge.id + " end") || 0);
  const far = Math.abs(endX - startX);
  const bend = same ? 0.95 * em : far * (far < 4 * em ? 0.6 : 0.45) * (right ? 1 : -1);
  const leaning = same ? 1 : lean;
  return [[startX, startY], [startX + bend * leaning, startY],
    [same ? endX + bend : endX - bend * (2 - leaning), endY], [endX, endY]];
}

/** The three corners of the head at the end of a curve. */
function headOf(points, down, em) {
  const [, , [cx, cy], [x, y]] = points;
  const size = 0.55 * em;
  const back = (down ? cy < y : cx < x) ? -size : size;
  const half = size * 0.55;
  return down
    ? [[x, y], [x - half, y + back], [x + half, y + back]]
    : [[x, y], [x + back, y - half], [x + back, y + half]];
}

function bezier(t, a, b, c, d) {
  const u = 1 - t;
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

/** The point of a curve at t, from 0 to 1. */
function pointOn(points, t) {
  return [0, 1].map((axis) => bezier(t, ...points.map((point) => point[axis])));
}

function clamp(value, least, most) {
  return Math.min(Math.max(value, least), most);
}
