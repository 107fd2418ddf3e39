using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Towngreen.Web.Platform.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Mentorships : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "mentorship",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    mentor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    mentee_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pair = table.Column<string>(type: "TEXT", maxLength: 162, nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    action_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    proposed_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    message = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentorship", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mentorship_offer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    action_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    posted_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    posted_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    posted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentorship_offer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mentorship_activity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mentorship_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    told_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    steps = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    content_discussed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    content_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content_mentee_people = table.Column<string>(type: "TEXT", nullable: false),
                    content_mentor_people = table.Column<string>(type: "TEXT", nullable: false),
                    content_minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    content_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    content_outcome = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    content_place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content_starts_at = table.Column<TimeOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentorship_activity", x => x.id);
                    table.ForeignKey(
                        name: "fk_mentorship_activity_mentorship_mentorship_id",
                        column: x => x.mentorship_id,
                        principalTable: "mentorship",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mentorship_external_town",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mentorship_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    contact_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    links_that_day = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentorship_external_town", x => x.id);
                    table.ForeignKey(
                        name: "fk_mentorship_external_town_mentorship_mentorship_id",
                        column: x => x.mentorship_id,
                        principalTable: "mentorship",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mentorship_activity_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    comment = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    content_discussed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    content_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content_mentee_people = table.Column<string>(type: "TEXT", nullable: false),
                    content_mentor_people = table.Column<string>(type: "TEXT", nullable: false),
                    content_minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    content_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    content_outcome = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    content_place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content_starts_at = table.Column<TimeOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentorship_activity_step", x => x.id);
                    table.ForeignKey(
                        name: "fk_mentorship_activity_step_mentorship_activity_activity_id",
                        column: x => x.activity_id,
                        principalTable: "mentorship_activity",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_mentorship_mentee",
                table: "mentorship",
                column: "mentee_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentorship_mentor",
                table: "mentorship",
                column: "mentor_id");

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_one_open",
                table: "mentorship",
                columns: new[] { "pair", "action_key" },
                unique: true,
                filter: "status in ('Proposed', 'Active')");

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_reference",
                table: "mentorship",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mentorship_activity_mentorship",
                table: "mentorship_activity",
                columns: new[] { "mentorship_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_activity_step_number",
                table: "mentorship_activity_step",
                columns: new[] { "activity_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_external_town_mentorship",
                table: "mentorship_external_town",
                column: "mentorship_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_external_town_token",
                table: "mentorship_external_town",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_offer_open",
                table: "mentorship_offer",
                columns: new[] { "municipality_id", "direction", "action_key" },
                unique: true,
                filter: "closed_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mentorship_activity_step");

            migrationBuilder.DropTable(
                name: "mentorship_external_town");

            migrationBuilder.DropTable(
                name: "mentorship_offer");

            migrationBuilder.DropTable(
                name: "mentorship_activity");

            migrationBuilder.DropTable(
                name: "mentorship");
        }
    }
}
