"""Which commands were last sent to Discord, so that they are sent again only when they changed."""

from contextlib import AbstractAsyncContextManager

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.databases.database import Database
from bot.store.tables import command_sync


class CommandTable:
    def __init__(self, database: Database) -> None:
        self._database = database

    def turn(self) -> AbstractAsyncContextManager[bool]:
        """A lock for the process that checks whether the commands changed; the others wait."""
        return self._database.alone("commands", wait=True)

    async def fingerprint(self, application: int) -> str | None:
        query = select(command_sync.c.fingerprint).where(command_sync.c.application_id == application)
        return await self._database.value(query)

    async def synced(self, application: int, fingerprint: str, at: int) -> None:
        async def work(connection: AsyncConnection) -> None:
            row = self._database.insert(command_sync)
            row = row.values(application_id=application, fingerprint=fingerprint, synced_at=at)
            await connection.execute(
                row.on_conflict_do_update(
                    index_elements=["application_id"], set_={"fingerprint": fingerprint, "synced_at": at}
                )
            )

        await self._database.write(work)

    async def last(self) -> int | None:
        """When the commands were last sent, in Unix seconds; None where the bot never ran."""
        return await self._database.value(select(func.max(command_sync.c.synced_at)))

    async def forget(self) -> None:
        """Have the commands sent again."""
        await self._database.execute(delete(command_sync))
