export default async function Front() {
  return <p className="page">…</p>;
}
