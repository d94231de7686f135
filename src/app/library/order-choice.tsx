import { ARTICLE_ORDERS, type ArticleOrder } from "../place.ts";

const NAMES = {
  date: "date of publication",
  letter: "letter",
  shared: "most in common first",
} as const satisfies Record<ArticleOrder, string>;

interface OrderChoiceProps {
  readonly order: ArticleOrder;
  readonly onOrder: (order: ArticleOrder) => void;
}

/** In which order the articles are listed. */
export const OrderChoice = ({ order, onOrder }: OrderChoiceProps) => (
  <label className="needs-script library-order">
    Order
    <select
      className="field"
      value={order}
      onChange={({ target }) => onOrder(ARTICLE_ORDERS.find((known) => known === target.value) ?? order)}
    >
      {ARTICLE_ORDERS.map((known) => (
        <option key={known} value={known}>
          {NAMES[known]}
        </option>
      ))}
    </select>
  </label>
);
