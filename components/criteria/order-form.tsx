import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import type { WeightingMethod } from "@/lib/domain/fit/weighting";
import { keepOrder } from "@/lib/features/criteria/actions";
import { newFormKey } from "@/lib/form";
import { GoalOrder } from "./goal-order";
import type { GoalToOrder } from "./goal-to-order";

/** All goals, to be put in their order and saved together. */
export function OrderForm({
  goals,
  weighting,
  seen,
}: {
  goals: readonly GoalToOrder[];
  weighting: WeightingMethod;
  /** The order that these stand in, so that another that was saved meanwhile is told. */
  seen: string;
}) {
  // Goals that came or went in another tab begin anew; another order leaves alone what was chosen here.
  const which = goals.map(({ id }) => id).toSorted();
  return (
    <Form
      action={keepOrder}
      formKey={newFormKey()}
      label="The order"
      done="Your order is kept. From now on opportunities are judged by it."
      className="grid gap-6"
    >
      <input type="hidden" name="seen" value={seen} />
      <GoalOrder key={which.join()} goals={goals} weighting={weighting} />
      <SaveOrLeave save="Keep this order" leave="To your criteria" to="/criteria" />
    </Form>
  );
}
