"""Lists and ratings that members bring: exports of other sites, spreadsheets, copied pages, the export of /me."""
