/** How wide a picture of columns is drawn; it is shown as wide as there is room. */
export const WIDTH = 480;

type Column = { key: string | number; x: number; width: number; height: number; fill: string };

/** Columns that stand on one line, and the path of a dashed line for what they are held against; null: nothing. */
export const Columns = ({
  height,
  columns,
  mark,
  label,
}: {
  height: number;
  columns: readonly Column[];
  mark: string | null;
  label: string;
}) => (
  <svg
    viewBox={`0 0 ${WIDTH} ${height}`}
    height={height}
    preserveAspectRatio="none"
    role="img"
    aria-label={label}
    className="block w-full"
  >
    {columns.map(({ key, fill, ...column }) =>
      column.height === 0 ? null : <rect key={key} {...column} y={height - column.height} className={fill} />,
    )}
    <path
      d={`M0 ${height}H${WIDTH}`}
      className="stroke-line-strong"
      strokeWidth="2"
      vectorEffect="non-scaling-stroke"
    />
    {mark ? (
      <path
        d={mark}
        className="stroke-ink"
        strokeDasharray="4 3"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
    ) : null}
  </svg>
);
