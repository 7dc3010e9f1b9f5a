"""Metrics for Prometheus and a health check, served over HTTP on loopback."""

import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.core.errors import BadInput

log = logging.getLogger("namida")

# Upper bounds of the histogram's buckets, in seconds.
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15)
_LOOPBACK = "127.0.0.1"


class Metrics:
    """Counters and a histogram of answers, and gauges that are computed when Prometheus asks."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self.misses = Counter("namida_misses", "Searches that led to no title for sure.", registry=self.registry)
        self.faults = Counter("namida_faults", "Answers that ended in an apology.", registry=self.registry)
        self._answers = Histogram(
            "namida_answer_seconds", "How long members waited.", ["command"], buckets=_BUCKETS, registry=self.registry
        )

    def answered(self, command: str, seconds: float) -> None:
        self._answers.labels(command).observe(seconds)

    def add_gauge(self, name: str, means: str, values: Callable[[], Mapping[str, float]], label: str = "") -> None:
        """Add a gauge. `values` is called at every scrape and gives figures by the value of `label`, or by "" where
        the gauge has no label."""
        self.registry.register(_CallbackGauge(name, means, label, values))


class _CallbackGauge(Collector):
    """A gauge whose values a function gives at every scrape."""

    def __init__(self, name: str, means: str, label: str, values: Callable[[], Mapping[str, float]]) -> None:
        self._name, self._means, self._label, self._values = name, means, label, values

    def collect(self) -> Iterable[Metric]:
        gauge = GaugeMetricFamily(self._name, self._means, labels=[self._label] if self._label else [])
        for label_value, value in self._values().items():
            gauge.add_metric([label_value] if self._label else [], value)
        yield gauge


@asynccontextmanager
async def serve_metrics(
    metrics: Metrics, health: Callable[[], Awaitable[Mapping[str, bool]]], port: int
) -> AsyncGenerator[None]:
    """Serve /metrics and /healthz on loopback meanwhile; `health` says for each part of the bot whether it works.

    Raises BadInput where the port is taken.
    """

    async def figures(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(metrics.registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def healthz(_: web.Request) -> web.Response:
        parts = dict(await health())
        return web.json_response(parts, status=200 if all(parts.values()) else 503)

    app = web.Application()
    app.add_routes([web.get("/metrics", figures), web.get("/healthz", healthz)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, _LOOPBACK, port).start()
        except OSError as error:
            raise BadInput(f"METRICS_PORT {port} cannot be used: {error.strerror or error}. Choose another.") from error
        log.info("Figures are at http://%s:%d/metrics, health at /healthz.", _LOOPBACK, port)
        yield
    finally:
        await runner.cleanup()
