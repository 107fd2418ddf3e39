using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Towngreen.Web.Platform.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class TrainingSeries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "training_series",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    summary = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    prework = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    materials = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: false),
                    offer_hours = table.Column<int>(type: "integer", nullable: false),
                    minimum_share = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_series", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_registration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    municipality_id = table.Column<Guid>(type: "uuid", nullable: true),
                    elsewhere = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    appointment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    acknowledged_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    registered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    queue_number = table.Column<int>(type: "integer", nullable: true),
                    offered_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_registration", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_registration_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_training_registration_series_series_id",
                        column: x => x.series_id,
                        principalTable: "training_series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    starts = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ends = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    meeting_link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    is_live = table.Column<bool>(type: "boolean", nullable: false),
                    is_cancelled = table.Column<bool>(type: "boolean", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_session", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_session_training_series_series_id",
                        column: x => x.series_id,
                        principalTable: "training_series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_registration_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    registration_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_registration_link", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_registration_link_registration_registration_id",
                        column: x => x.registration_id,
                        principalTable: "training_registration",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_reminder",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    registration_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_reminder", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_reminder_session_session_id",
                        column: x => x.session_id,
                        principalTable: "training_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_training_reminder_training_registration_registration_id",
                        column: x => x.registration_id,
                        principalTable: "training_registration",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_email",
                table: "training_registration",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_municipality",
                table: "training_registration",
                columns: new[] { "municipality_id", "series_id" });

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_offers",
                table: "training_registration",
                columns: new[] { "status", "offered_until" });

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_status",
                table: "training_registration",
                columns: new[] { "series_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_user",
                table: "training_registration",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ux_training_registration_live",
                table: "training_registration",
                columns: new[] { "series_id", "email" },
                unique: true,
                filter: "status in ('Unconfirmed', 'Held', 'WaitListed', 'Offered')");

            migrationBuilder.CreateIndex(
                name: "ux_training_registration_queue",
                table: "training_registration",
                columns: new[] { "series_id", "queue_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_link_registration",
                table: "training_registration_link",
                column: "registration_id");

            migrationBuilder.CreateIndex(
                name: "ux_training_registration_link_token",
                table: "training_registration_link",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_reminder_registration",
                table: "training_reminder",
                column: "registration_id");

            migrationBuilder.CreateIndex(
                name: "ux_training_reminder_once",
                table: "training_reminder",
                columns: new[] { "session_id", "registration_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_series_status",
                table: "training_series",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ux_training_series_slug",
                table: "training_series",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_session_starts",
                table: "training_session",
                column: "starts");

            migrationBuilder.CreateIndex(
                name: "ux_training_session_number",
                table: "training_session",
                columns: new[] { "series_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "training_registration_link");

            migrationBuilder.DropTable(
                name: "training_reminder");

            migrationBuilder.DropTable(
                name: "training_session");

            migrationBuilder.DropTable(
                name: "training_registration");

            migrationBuilder.DropTable(
                name: "training_series");
        }
    }
}
