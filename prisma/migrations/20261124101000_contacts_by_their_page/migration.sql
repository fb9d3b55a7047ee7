-- Somebody is known again by the address of their page.
CREATE INDEX "Contact_userId_url_idx" ON "Contact"("userId", "url");
