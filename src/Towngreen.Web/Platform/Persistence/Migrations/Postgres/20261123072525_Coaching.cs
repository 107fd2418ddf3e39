using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Towngreen.Web.Platform.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Coaching : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "calendar_feed",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_id = table.Column<Guid>(type: "uuid", nullable: true),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    renewed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_feed", x => x.id);
                    table.ForeignKey(
                        name: "fk_calendar_feed_asp_net_users_person_id",
                        column: x => x.person_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "coach_profile",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regions = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    most_open = table.Column<int>(type: "integer", nullable: false),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    zone_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coach_profile", x => x.user_id);
                    table.ForeignKey(
                        name: "fk_coach_profile_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coaching_request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    municipality_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    topic = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    hope = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    ways = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    action_key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    toolkit_run = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    coach_id = table.Column<Guid>(type: "uuid", nullable: true),
                    matched_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closing = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_request", x => x.id);
                    table.ForeignKey(
                        name: "fk_coaching_request_asp_net_users_asked_by",
                        column: x => x.asked_by,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coaching_request_asp_net_users_coach_id",
                        column: x => x.coach_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sharing_hour",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    host_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    about = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    starts = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ends = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    zone_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    is_cancelled = table.Column<bool>(type: "boolean", nullable: false),
                    cancel_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sharing_hour", x => x.id);
                    table.ForeignKey(
                        name: "fk_sharing_hour_asp_net_users_host_id",
                        column: x => x.host_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coaching_next_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    assigned_to = table.Column<Guid>(type: "uuid", nullable: false),
                    agreed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_next_step", x => x.id);
                    table.ForeignKey(
                        name: "fk_coaching_next_step_asp_net_users_assigned_to",
                        column: x => x.assigned_to,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coaching_next_step_coaching_request_request_id",
                        column: x => x.request_id,
                        principalTable: "coaching_request",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coaching_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    coach_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    offered_by = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    starts = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ends = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    zone_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    settled_by = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    cancel_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_session", x => x.id);
                    table.ForeignKey(
                        name: "fk_coaching_session_asp_net_users_coach_id",
                        column: x => x.coach_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coaching_session_coaching_request_request_id",
                        column: x => x.request_id,
                        principalTable: "coaching_request",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sharing_hour_guest",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hour_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    from = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    signed_up_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sharing_hour_guest", x => x.id);
                    table.ForeignKey(
                        name: "fk_sharing_hour_guest_sharing_hour_hour_id",
                        column: x => x.hour_id,
                        principalTable: "sharing_hour",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "coaching_private_note",
                columns: table => new
                {
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    coach_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_private_note", x => new { x.session_id, x.coach_id });
                    table.ForeignKey(
                        name: "fk_coaching_private_note_asp_net_users_coach_id",
                        column: x => x.coach_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coaching_private_note_coaching_session_session_id",
                        column: x => x.session_id,
                        principalTable: "coaching_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coaching_shared_note",
                columns: table => new
                {
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    changed_by = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_shared_note", x => x.session_id);
                    table.ForeignKey(
                        name: "fk_coaching_shared_note_coaching_session_session_id",
                        column: x => x.session_id,
                        principalTable: "coaching_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coaching_slot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ends = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    zone_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_slot", x => x.id);
                    table.ForeignKey(
                        name: "fk_coaching_slot_coaching_session_session_id",
                        column: x => x.session_id,
                        principalTable: "coaching_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ux_calendar_feed_person",
                table: "calendar_feed",
                column: "person_id",
                unique: true,
                filter: "municipality_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ux_calendar_feed_person_town",
                table: "calendar_feed",
                columns: new[] { "person_id", "municipality_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_calendar_feed_token",
                table: "calendar_feed",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_coaching_next_step_assigned_to",
                table: "coaching_next_step",
                column: "assigned_to");

            migrationBuilder.CreateIndex(
                name: "ix_coaching_next_step_request",
                table: "coaching_next_step",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "ix_coaching_private_note_coach",
                table: "coaching_private_note",
                column: "coach_id");

            migrationBuilder.CreateIndex(
                name: "ix_coaching_request_asked_by",
                table: "coaching_request",
                column: "asked_by");

            migrationBuilder.CreateIndex(
                name: "ix_coaching_request_coach",
                table: "coaching_request",
                columns: new[] { "coach_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_coaching_request_municipality",
                table: "coaching_request",
                columns: new[] { "municipality_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ux_coaching_request_reference",
                table: "coaching_request",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_coaching_session_coach",
                table: "coaching_session",
                columns: new[] { "coach_id", "status", "starts" });

            migrationBuilder.CreateIndex(
                name: "ux_coaching_session_number",
                table: "coaching_session",
                columns: new[] { "request_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_coaching_slot_session",
                table: "coaching_slot",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_sharing_hour_host",
                table: "sharing_hour",
                column: "host_id");

            migrationBuilder.CreateIndex(
                name: "ix_sharing_hour_starts",
                table: "sharing_hour",
                column: "starts");

            migrationBuilder.CreateIndex(
                name: "ux_sharing_hour_reference",
                table: "sharing_hour",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sharing_hour_guest_email",
                table: "sharing_hour_guest",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ux_sharing_hour_guest_email",
                table: "sharing_hour_guest",
                columns: new[] { "hour_id", "email" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "calendar_feed");

            migrationBuilder.DropTable(
                name: "coach_profile");

            migrationBuilder.DropTable(
                name: "coaching_next_step");

            migrationBuilder.DropTable(
                name: "coaching_private_note");

            migrationBuilder.DropTable(
                name: "coaching_shared_note");

            migrationBuilder.DropTable(
                name: "coaching_slot");

            migrationBuilder.DropTable(
                name: "sharing_hour_guest");

            migrationBuilder.DropTable(
                name: "coaching_session");

            migrationBuilder.DropTable(
                name: "sharing_hour");

            migrationBuilder.DropTable(
                name: "coaching_request");
        }
    }
}
