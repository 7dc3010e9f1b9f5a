"""Polls and scheduled events, as the REST side keeps them."""

from typing import Any

from aiohttp import web

from . import payloads


class Polls:
    """The messages with a poll, the voters by answer, and the events that were created."""

    def __init__(self) -> None:
        self.messages: dict[str, dict[str, Any]] = {}
        self.votes: dict[str, dict[int, list[str]]] = {}
        self.events: list[dict[str, Any]] = []

    def open(self, message: dict[str, Any], request: dict[str, Any]) -> dict[str, Any]:
        """Add the requested poll to a message, and return it."""
        answers = [{"answer_id": n, **one} for n, one in enumerate(request["answers"], start=1)]
        poll = {
            "question": request["question"], "answers": answers, "expiry": "2099-01-01T00:00:00+00:00",
            "allow_multiselect": request["allow_multiselect"], "layout_type": request["layout_type"],
            "results": {"is_finalized": False, "answer_counts": []},
        }  # fmt: skip
        self.messages[message["id"]] = message = {**message, "poll": poll}
        self.votes[message["id"]] = {}
        return message

    def vote(self, message: str, answer: int, who: str) -> None:
        self.votes[message].setdefault(answer, []).append(who)

    def message(self, request: web.Request) -> dict[str, Any]:
        """The message a request is about. Raises HTTPNotFound where it has no poll."""
        found = self.messages.get(request.match_info["message_id"])
        if found is None:
            raise web.HTTPNotFound(reason="No such poll")
        poll, votes = found["poll"], self.votes[found["id"]]
        counts = [{"id": answer, "count": len(who), "me_voted": False} for answer, who in votes.items()]
        return {**found, "poll": {**poll, "results": {**poll["results"], "answer_counts": counts}}}

    def voters(self, request: web.Request) -> dict[str, Any]:
        """A page of the voters for an answer, ordered by id."""
        votes = self.votes[self.message(request)["id"]].get(int(request.match_info["answer_id"]), [])
        after = int(request.query.get("after", 0))
        rest = sorted((one for one in votes if int(one) > after), key=int)[: int(request.query.get("limit", 25))]
        return {"users": [payloads.user(one, f"member{one[-4:]}") for one in rest]}

    def end(self, request: web.Request) -> dict[str, Any]:
        found = self.message(request)
        found["poll"]["results"]["is_finalized"] = True
        self.messages[found["id"]] = found
        return found

    def event(self, request: web.Request) -> dict[str, Any]:
        """The event a request is about. Raises HTTPNotFound where there is none."""
        for event in self.events:
            if event["id"] == request.match_info["event_id"]:
                return event
        raise web.HTTPNotFound(reason="No such event")

    def plan(self, server: str, body: dict[str, Any]) -> dict[str, Any]:
        """Create the requested event in a server, and return it."""
        event = {
            "id": payloads.snowflake(), "guild_id": server, "channel_id": None, "creator_id": payloads.BOT, "status": 1,
            "entity_id": None, "user_count": 0, "image": None, "recurrence_rule": None, **body,
        }  # fmt: skip
        self.events.append(event)
        return event
