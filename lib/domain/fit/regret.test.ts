import { expect, it } from "vitest";
import { minimaxRegret } from "./regret";

it("Minimax regret gives the published choice (minimax-regret-wikipedia).", () => {
  const payoffs = [
    [-4, 4, 12],
    [-2, 3, 8],
    [3, 2, 1],
  ];
  expect(minimaxRegret(payoffs)).toEqual({ greatest: [7, 5, 11], best: 1 });
});

it("The first of equals is chosen, and of nothing nothing.", () => {
  expect(minimaxRegret([[1], [2], [2]])).toEqual({ greatest: [1, 0, 0], best: 1 });
  expect(minimaxRegret([])).toEqual({ greatest: [], best: -1 });
});
